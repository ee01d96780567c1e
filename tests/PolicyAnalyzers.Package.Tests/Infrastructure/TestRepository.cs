using System.Globalization;

namespace PolicyAnalyzers.Package.Tests.Infrastructure;

/// <summary>A folder with projects that use the package, most of the time a git repository.</summary>
public sealed class TestRepository(string name, PackageFixture package)
{
    /// <summary>A policy that no rule has anything against and that promises nothing about versions.</summary>
    public const string Policy = Reporting + "We make no commitment about supported versions.\n";

    /// <summary>The same with a window of support, in its last line.</summary>
    public const string PolicyWithWindow = Reporting + "We support the two latest minor versions.\n";

    private const string Reporting = """
        # Security policy

        Please report vulnerabilities by e-mail to security@sprocket.dev, and not in public issues.
        You will get an answer within 7 days. When a fix is released we publish an advisory and credit you.

        A report should include:

        - the affected version
        - the steps to reproduce the problem

        ## Supported versions


        """;

    public string Folder { get; } = TestDirectory.Create(name);

    public string PackageReference => $"""<PackageReference Include="PolicyAnalyzers" Version="{package.Version}" PrivateAssets="all" />""";

    public string PackageVersion => package.Version;

    /// <summary>Where the package is once a project has been restored.</summary>
    public string PackageFolder => Path.Combine(TestRun.Packages, "policyanalyzers", package.Version);

    public bool Exists(string path) => File.Exists(Path.Combine(Folder, path));

    /// <summary>All files with this extension, wherever they are.</summary>
    public string[] Find(string extension) => Directory.GetFiles(Folder, "*" + extension, SearchOption.AllDirectories);

    public TestRepository Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>A sample as it is, but for the version of the package, and without what its own builds left behind.</summary>
    public TestRepository WriteSample(string sample)
    {
        var source = Path.Combine(TestRun.Checkout, "samples", sample);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(source, f)))
        {
            if (!file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Write(file, File.ReadAllText(Path.Combine(source, file)).Replace("0.1.0", package.Version, StringComparison.Ordinal));
            }
        }

        return WriteSource();
    }

    public TestRepository Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    /// <summary>The source of the package; and the properties that all projects share.</summary>
    public TestRepository WriteFrame(string properties = "", string? items = null) =>
        WriteSource().Write("Directory.Build.props", $"""
                <Project>
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
                  <ItemGroup>{items ?? PackageReference}</ItemGroup>
                </Project>
                """);

    /// <summary>A library in a folder of its name.</summary>
    public TestRepository WriteLibrary(string library, string content = "") =>
        Write($"{library}/{library}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk">{content}</Project>""")
            .Write($"{library}/{library}.cs", $"public class {library} {{ }}");

    /// <param name="projects">Names of libraries, or paths.</param>
    public TestRepository WriteSolution(params string[] projects) =>
        Write("All.slnx", $"<Solution>{string.Concat(projects.Select(p => $"""<Project Path="{(p.Contains('/') ? p : $"{p}/{p}.csproj")}" />"""))}</Solution>");

    public async Task<TestRepository> CommitAsync()
    {
        await GitAsync("init -q -b main");
        await GitAsync("add -A");
        await GitAsync("commit -q -m first");
        return this;
    }

    /// <summary>A lightweight tag a month, from January 2026 on.</summary>
    public async Task<TestRepository> TagAsync(params string[] tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            var date = new DateOnly(2026, 1, 15).AddMonths(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await GitAsync($"commit -q --allow-empty -m {tags[i]}", new() { ["GIT_COMMITTER_DATE"] = date + "T12:00:00Z" });
            await GitAsync($"tag {tags[i]}");
        }

        return this;
    }

    public async Task<string> GitAsync(string arguments, Dictionary<string, string>? environment = null) =>
        (await Command.RunAsync("git", Folder, arguments, environment)).Succeeds().Output;

    public Task<CommandResult> DotnetAsync(string arguments, Dictionary<string, string>? environment = null) =>
        Command.RunAsync("dotnet", Folder, arguments, new Dictionary<string, string>(environment ?? [])
        {
            ["MSBUILDTERMINALLOGGER"] = "off",
            ["NUGET_PACKAGES"] = TestRun.Packages,
        });

    /// <summary>The source of the package, beside those of the user.</summary>
    private TestRepository WriteSource() =>
        Write("nuget.config", $"""<configuration><packageSources><add key="local" value="{TestRun.Feed}" /></packageSources></configuration>""");
}
