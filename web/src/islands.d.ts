/** Text of a script of its own, made by the build. */
declare module '*?island' {
	const code: string;
	export default code;
}
