using System.CommandLine;
using System.Globalization;
using BenchmarkDotNet.Running;
using PolicyAnalyzers.Benchmarks;

var folder = new Argument<DirectoryInfo?>("folder")
{
    Arity = ArgumentArity.ZeroOrOne,
    Description = $"The policies to measure by; else the environment variable {Corpus.Variable} names their folder.",
};
var minutes = new Option<double>("--minutes") { DefaultValueFactory = _ => 1, Description = "How long to look for texts that break the reader." };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "The same seed makes the same texts." };
var kilobytes = new Option<int>("--kilobytes") { DefaultValueFactory = _ => 10 * 1024, Description = "The size of the larger text." };
var only = new Option<string?>("--only") { Description = "A part of the name of the shapes to measure." };

var benchmark = new Command("benchmark", "Measure with BenchmarkDotNet.") { folder };
benchmark.SetAction(result =>
{
    if (result.GetValue(folder) is { } named)
    {
        Environment.SetEnvironmentVariable(Corpus.Variable, named.FullName);
    }

    BenchmarkRunner.Run<ReadingBenchmarks>();
});

var ratio = new Command("ratio", "Measure quickly: all facts against Markdig's parse, in turns.") { folder };
ratio.SetAction(result => RatioCommand.Run(Corpus.Read(result.GetValue(folder))));

var growth = new Command("growth", "Measure how time grows with the size of hostile texts.") { kilobytes, only };
growth.SetAction(result => GrowthCommand.Run(result.GetValue(kilobytes), result.GetValue(only)));

var fuzz = new Command("fuzz", "Look for texts that break the reader, are slow to read, or have findings outside of them.") { folder, minutes, seed };
fuzz.SetAction(result => FuzzCommand.Run(Corpus.Files(result.GetValue(folder)), TimeSpan.FromMinutes(result.GetValue(minutes)), result.GetValue(seed)));

var types = new Option<int>("--types") { DefaultValueFactory = _ => 10_000, Description = "The size of the largest compilation." };
var analyzers = new Command("analyzers", "Measure how the time and memory of the analyzers grow with generated code.") { types };
analyzers.SetAction((result, _) => AnalyzerCommand.RunAsync(result.GetValue(types)));

var repositories = new Argument<DirectoryInfo>("folder") { Description = "Policies, each with the tags of its repository beside it: NAME.md and NAME.tags." };
var asOf = new Option<string>("--as-of") { DefaultValueFactory = _ => "2026-06-01", Description = "The day on which the promises are judged." };
var replay = new Command("replay", "Judge every release that repositories have made, and print the table.") { repositories, asOf };
replay.SetAction(result => ReplayCommand.Run(result.GetValue(repositories)!, DateOnly.ParseExact(result.GetValue(asOf)!, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

var tool = new Argument<FileInfo>("tool") { Description = "security-policy.dll, as built." };
var count = new Option<int>("--count") { DefaultValueFactory = _ => 10_000, Description = "How many tags." };
var tags = new Command("tags", "Measure what many tags cost the tool, against git's own listing of them.") { tool, count };
tags.SetAction(result => TagsCommand.Run(result.GetValue(tool)!, result.GetValue(count)));

var lines = new Option<int>("--lines") { DefaultValueFactory = _ => 20, Description = "How many supported lines." };
var records = new Option<int>("--advisories") { DefaultValueFactory = _ => 200, Description = "How many records." };
var commits = new Option<int>("--commits") { DefaultValueFactory = _ => 50_000, Description = "How many commits." };
var advisories = new Command("advisories", "Measure what advisory status costs, against the git calls that it makes.") { tool, lines, records, commits };
advisories.SetAction(result => AdvisoriesCommand.Run(result.GetValue(tool)!, result.GetValue(lines), result.GetValue(records), result.GetValue(commits)));

var feed = new Argument<DirectoryInfo>("feed") { Description = "The folder that the package was packed into." };
var projects = new Option<int>("--projects") { DefaultValueFactory = _ => 30, Description = "How many projects the solution has." };
var pairs = new Option<int>("--pairs") { DefaultValueFactory = _ => 25, Description = "How often each build is compared." };
var fullPairs = new Option<int>("--full-pairs") { DefaultValueFactory = result => result.GetValue(pairs), Description = "How often each full build is compared." };
var nodes = new Option<int>("--nodes") { DefaultValueFactory = _ => 2, Description = "How many processes MSBuild may use." };
var without = new Option<string[]>("--without") { DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true, Description = "Packages to leave out: Emptied (ours without props and targets), MinVer, Nerdbank.GitVersioning." };
var build = new Command("build", "Measure what the package, and others, cost a build.") { feed, projects, pairs, fullPairs, nodes, without };
build.SetAction(result => BuildCommand.Run(result.GetRequiredValue(feed), result.GetValue(projects), result.GetValue(pairs), result.GetValue(fullPairs), result.GetValue(nodes), result.GetRequiredValue(without)));

var fixes = new Command("fixes", "Measure what it costs to find the fixes of many advisories on many lines, against git's own part of it.") { lines, records, commits };
fixes.SetAction(result => FixesCommand.Run(result.GetValue(lines), result.GetValue(records), result.GetValue(commits)));

return new RootCommand("How fast the reader and the analyzers are, and whether the reader stands every text.") { benchmark, ratio, growth, fuzz, replay, tags, advisories, fixes, analyzers, build }.Parse(args).Invoke();
