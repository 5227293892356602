export { startPostgres, type TestPostgres } from '../../../../.ci/startPostgres.js';
