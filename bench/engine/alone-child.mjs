const [, , file, task] = process.argv;
const { tasks } = await import(`./${file}.mjs`);
const found = await tasks[task]();
const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ ...found, megabytes }));
