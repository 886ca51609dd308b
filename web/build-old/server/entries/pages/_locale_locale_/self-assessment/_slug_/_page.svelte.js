export { t as default } from "../../../../../chunks/_page8.js";
