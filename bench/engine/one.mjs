/** Runs one benchmark and prints its rows as JSON: node bench/engine/one.mjs plain-loop */
const [, , name] = process.argv;
let rows;
try {
  const { run } = await import(`./${name}.mjs`);
  rows = await run();
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  rows = [{ name, skipped: error.message.split(" imported from ")[0] }];
}
console.log(JSON.stringify(rows));
