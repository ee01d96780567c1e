using System.Diagnostics;
using PolicyAnalyzers.Tool;

namespace PolicyAnalyzers.Tests.Tool;

/// <summary>One run of the tool on files of its own.</summary>
public sealed class Tool : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policy-tool-");

    public string Folder => _folder.FullName;

    public string Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    /// <summary>Runs git in the folder.</summary>
    public void Git(params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", args) { WorkingDirectory = Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    /// <summary>As in a pipe: nobody can be asked.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] args) => Run(new ToolHost(), args);

    /// <summary>As in a terminal, where somebody types these lines.</summary>
    public static (int ExitCode, string Output) Ask(string answers, params string[] args)
    {
        var (exitCode, output, _) = Run(new ToolHost { Answers = new StringReader(answers) }, args);
        return (exitCode, output);
    }

    public static (int ExitCode, string Output, string Error) Run(ToolHost host, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = SecurityPolicyTool.Run(args, output, error, host);
        return (exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
