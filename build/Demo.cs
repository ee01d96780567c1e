// dotnet run build/Demo.cs
// Packs the package, copies the samples into git repositories of their own, and shows what their developers see.

using System.Diagnostics;
using System.Runtime.CompilerServices;

var root = Path.GetFullPath(Path.Combine(Here(), ".."));
var temp = Directory.CreateTempSubdirectory("policy-demo-").FullName;
try
{
    Say("Packing PolicyAnalyzers. The first time, this restores what it is built with.");
    var feed = Path.Combine(temp, "feed");
    Expect(0, Run(root, [], "dotnet", "pack", "src/PolicyAnalyzers", "-o", feed, "-v", "quiet"));
    Expect(0, Run(root, [], "dotnet", "build", "src/PolicyAnalyzers.Tool", "-v", "quiet"));
    var version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg").Single())["PolicyAnalyzers.".Length..];

    // MSBuild takes the environment for properties: what is typed below is what a user types.
    Dictionary<string, string> environment = new()
    {
        ["PolicyAnalyzersVersion"] = version,
        ["RestoreSources"] = feed,
        ["NUGET_PACKAGES"] = Path.Combine(temp, "packages"),
        // "dotnet build" leaves empty folders there.
        ["TMPDIR"] = temp,
        ["TEMP"] = temp,
        ["TMP"] = temp,
        // Servers that outlive the demo would keep its folder open.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_NOLOGO"] = "1",
    };

    var driftwood = Repository("Driftwood", "v2.2.0");
    Say("Driftwood has a policy full of gaps, and ungraded experimental code. A Debug build warns:");
    Expect(0, Run(driftwood, environment, "dotnet", "build", "src/Driftwood"));
    Say("A Release build does not go through: what makes a release unsafe is an error there.");
    Expect(1, Run(driftwood, environment, "dotnet", "build", "src/Driftwood", "-c", "Release"));
    Say("The tool shows what was read, and quotes what it is about:");
    Expect(1, Run(driftwood, environment, "dotnet", Path.Combine(root, "src/PolicyAnalyzers.Tool/bin/Debug/net8.0/security-policy.dll"), "check"));

    var lighthouse = Repository("Lighthouse", "v1.2.0", "v1.3.0", "v1.4.0");
    Say("Lighthouse supports its two newest minor lines, by its tags 1.4 and 1.3. A Release build is quiet:");
    Expect(0, Run(lighthouse, environment, "dotnet", "build", "src/Lighthouse", "-c", "Release"));
    Say("1.2.1 is outside of that window, so it cannot be packed:");
    Expect(1, Run(lighthouse, environment, "dotnet", "pack", "src/Lighthouse", "-c", "Release", "-p:Version=1.2.1"));
    Say("1.4.1 is inside of it:");
    Expect(0, Run(lighthouse, environment, "dotnet", "pack", "src/Lighthouse", "-c", "Release", "-p:Version=1.4.1"));

    Say("""
        That was all. What to try next:
          dotnet run --project src/PolicyAnalyzers.Tool -- check PATH_OF_A_REPOSITORY    what its policy promises, and what is wrong with it
          dotnet run --project src/PolicyAnalyzers.Tool -- facts --json SECURITY.md      the same facts for programs
          dotnet run build/Test.cs                                                       all tests
        README.md says how to add the package to a repository of yours.
        """);
    return 0;
}
catch (DemoException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
finally
{
    Delete(temp);
}

string Repository(string sample, params string[] tags)
{
    var folder = Path.Combine(temp, sample);
    var source = Path.Combine(root, "samples", sample);
    foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories).Where(f => !IsOutput(Path.GetRelativePath(source, f))))
    {
        var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }

    File.WriteAllText(Path.Combine(folder, ".gitignore"), "bin/\nobj/\n");
    Git(folder, "init", "--quiet");
    Git(folder, "add", ".");
    Git(folder, "commit", "--quiet", "-m", sample);
    foreach (var tag in tags)
    {
        Git(folder, "tag", tag);
    }

    return folder;
}

// Whatever the user's own git is set up to sign, convert or run.
void Git(string folder, params string[] arguments) => Expect(0, Start(folder, [], "git",
    ["-c", "user.name=Demo", "-c", "user.email=demo@localhost", "-c", "commit.gpgSign=false", "-c", "tag.gpgSign=false", "-c", "core.autocrlf=false", "-c", "core.hooksPath=.git/none", .. arguments]));

static bool IsOutput(string path) => path.Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("bin") || parts.Contains("obj"));

int Run(string folder, Dictionary<string, string> environment, string program, params string[] arguments)
{
    var shown = string.Join(' ', arguments).Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(temp, "TEMP", StringComparison.Ordinal);
    Write(ConsoleColor.Green, $"{Path.GetFileName(folder)}> ");
    Console.WriteLine($"{program} {shown}");
    return Start(folder, environment, program, arguments);
}

// The program writes to our own terminal, so that it looks as it does to everybody.
static int Start(string folder, Dictionary<string, string> environment, string program, string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
    foreach (var (name, value) in environment)
    {
        start.Environment[name] = value;
    }

    try
    {
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
    catch (System.ComponentModel.Win32Exception)
    {
        throw new DemoException($"The demo needs '{program}': it was not found.");
    }
}

static void Expect(int expected, int actual)
{
    if (actual != expected)
    {
        throw new DemoException($"The demo stops: exit code {expected} was expected of the last command, and it was {actual}.");
    }
}

static void Say(string text)
{
    Console.WriteLine();
    Write(ConsoleColor.Cyan, text + Environment.NewLine);
}

static void Write(ConsoleColor color, string text)
{
    Console.ForegroundColor = color;
    Console.Write(text);
    Console.ResetColor();
}

static void Delete(string folder)
{
    // git marks its objects read-only, which Windows takes seriously.
    foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
    {
        File.SetAttributes(file, FileAttributes.Normal);
    }

    Directory.Delete(folder, recursive: true);
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

internal sealed class DemoException(string message) : Exception(message);
