/** What this program uses of opencc-js, whose types leave out its tables: "繁 简" pairs, parted by "|". */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
