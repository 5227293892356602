export { startPostgres } from '../../../../.ci/startPostgres.js';
