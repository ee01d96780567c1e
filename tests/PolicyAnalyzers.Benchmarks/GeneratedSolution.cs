using System.Diagnostics;
using Microsoft.Build.Logging.StructuredLogger;
using BuildTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>A git repository with many small libraries, each of which references the one before, and at most one package.</summary>
internal sealed class GeneratedSolution
{
    private const int Rounds = 5;

    // The check of the repository takes as long for one project as for all.
    private const string OneProject = "P0/P0.csproj";

    private readonly string _folder;

    private GeneratedSolution(string folder) => _folder = folder;

    public string Name => Path.GetFileName(_folder);

    // By which all solutions of this run share one compiler, and nobody else's. It listens at a file of that name beside the folder.
    private string CompilerId => Path.GetFileName(Path.GetDirectoryName(_folder)!) + ".compiler";

    public static GeneratedSolution Create(DirectoryInfo root, string name, string? package, string? version, DirectoryInfo feed, int projects)
    {
        var solution = new GeneratedSolution(root.CreateSubdirectory(name).FullName);
        var reference = package is null ? "" : $"""<PackageReference Include="{package}" Version="{version}" PrivateAssets="all" />""";
        solution.Write("nuget.config", $"""<configuration><packageSources><add key="local" value="{feed.FullName}" /></packageSources></configuration>""");
        solution.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
        solution.Write("SECURITY.md", """
            # Security policy

            Please report vulnerabilities by e-mail to security@sprocket.dev, and not in public issues.
            You will get an answer within 7 days. When a fix is released we publish an advisory and credit you.

            A report should include the affected version and the steps to reproduce the problem.

            We make no commitment about supported versions.

            """);
        solution.Write("version.json", """{ "version": "1.0" }""");
        solution.Write(".gitignore", "bin/\nobj/\n");
        for (var i = 0; i < projects; i++)
        {
            var before = i == 0 ? "" : $"""<ItemGroup><ProjectReference Include="../P{i - 1}/P{i - 1}.csproj" /></ItemGroup>""";
            solution.Write($"P{i}/P{i}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk">{(i % 5 == 0 ? "" : before)}</Project>""");
            solution.Write($"P{i}/Class.cs", $"namespace P{i};\n\npublic static class Class\n{{\n    public static int Number => {i};\n}}\n");
        }

        solution.Write("All.slnx", $"<Solution>{string.Concat(Enumerable.Range(0, projects).Select(i => $"<Project Path=\"P{i}/P{i}.csproj\" />"))}</Solution>");
        foreach (var arguments in (string[][])[["init", "-q"], ["add", "."], ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgSign=false", "commit", "-q", "-m", "first"], ["tag", "1.0.0"], ["remote", "add", "origin", "https://github.com/sprocket/sprocket.git"]])
        {
            solution.Run("git", arguments);
        }

        return solution;
    }

    public void Build(params string[] arguments) => BuildOnly("All.slnx", arguments);

    public void EndCompiler()
    {
        var targets = Run("dotnet", ["msbuild", OneProject, "-getProperty:RoslynTargetsPath"]).Trim();
        Run("dotnet", [Path.Combine(targets, "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{CompilerId}"]);
    }

    public string SdkVersion() => Run("dotnet", ["--version"]).Trim();

    /// <summary>What our own targets take of a no-op build on one node, where no time of others is in them: a table by target, and a summary.</summary>
    public string OwnTargets()
    {
        var builds = Enumerable.Range(0, Rounds).Select(_ => Logged("All.slnx")).OrderBy(b => Sum(Own(b))).ToList();
        var build = builds[builds.Count / 2];
        var targets = Own(build);
        var rows = targets.GroupBy(t => t.Name).OrderByDescending(Sum)
            .Select(g => $"| `{g.Key}` | {g.Count()} | {Sum(g):0.0} ms | {Median(g.Select(Time)):0.00} ms |");
        var perProject = targets.GroupBy(t => t.Project).Select(Sum).ToList();
        var (sum, whole) = (Sum(targets), build.Duration.TotalMilliseconds);
        return string.Join('\n', [
            "| our targets in a no-op build, -m:1 | runs | sum | median |",
            "|---|---|---|---|",
            .. rows,
            $"| all, {sum / whole:0.0 %} of the build | {perProject.Count} projects | {sum:0.0} ms | {Median(perProject):0.00} ms a project |",
            "",
            "| the check itself | nothing has changed | the policy has been edited |",
            "|---|---|---|",
            $"| in a process that has just started | {Median(builds.Select(CheckTime)):0.0} ms | {Median(CheckTimes(Rounds, edited: true, () => Logged(OneProject))):0.0} ms |",
            $"| in a process that has built before | {Median(WarmCheckTimes(edited: false)):0.0} ms | {Median(WarmCheckTimes(edited: true)):0.0} ms |",
        ]);

        static IReadOnlyList<Target> Own(Build build) => build.FindChildrenRecursive<Target>(t => t.Name.StartsWith("_SecurityPolicy", StringComparison.Ordinal));
        static double Time(Target target) => target.Duration.TotalMilliseconds;
        static double Sum(IEnumerable<Target> targets) => targets.Sum(Time);
        static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);
    }

    // The server is known by a sign of its own, so that nobody else's is met or ended.
    private List<double> WarmCheckTimes(bool edited)
    {
        Dictionary<string, string> living = new() { ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1", ["MSBUILDDISABLENODEREUSE"] = "0", ["MSBUILDNODEHANDSHAKESALT"] = _folder };
        try
        {
            // What is compiled while it builds is compiled better after a while.
            return CheckTimes(4 * Rounds, edited, () =>
            {
                Run("dotnet", ["build", OneProject, "--no-restore", "-m:1", "-v:q", "-bl:own.binlog"], living);
                return Read("own.binlog");
            })[^Rounds..];
        }
        finally
        {
            Run("dotnet", ["build-server", "shutdown", "--msbuild"], living);
        }
    }

    private List<double> CheckTimes(int count, bool edited, Func<Build> build) => Enumerable.Range(0, count).Select(_ =>
    {
        if (edited)
        {
            File.AppendAllText(Path.Combine(_folder, "SECURITY.md"), "\n");
        }

        return CheckTime(build());
    }).ToList();

    private Build Logged(string project)
    {
        BuildOnly(project, "-m:1", "-bl:own.binlog");
        return Read("own.binlog");
    }

    private void BuildOnly(string project, params string[] arguments) => Run("dotnet", ["msbuild", project, "-v:q", "-nologo", .. arguments]);

    private static double CheckTime(Build build) => build.FindChildrenRecursive<BuildTask>(t => t.Name == "CheckRepository")[0].Duration.TotalMilliseconds;

    private Build Read(string log) => BinaryLog.ReadBuild(Path.Combine(_folder, log));

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private string Run(string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // Where .NET keeps what belongs to the user.
        start.Environment["XDG_DATA_HOME"] = Directory.CreateDirectory(Path.Combine(_folder, "..", "data")).FullName;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder, "..", "packages");
        // As it is for everybody who sets nothing.
        start.Environment.Remove("UseSharedCompilation");
        start.Environment["SharedCompilationId"] = CompilerId;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} in {Name} failed:\n{output}");
    }
}
