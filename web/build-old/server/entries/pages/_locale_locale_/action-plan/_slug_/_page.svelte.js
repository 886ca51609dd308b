export { t as default } from "../../../../../chunks/_page.js";
