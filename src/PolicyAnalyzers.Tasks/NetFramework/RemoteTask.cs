using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Microsoft.Build.Framework;
using PolicyAnalyzers.Tasks.Remote;

namespace PolicyAnalyzers.Tasks;

/// <summary>Has the task of the same name run by .NET, in a process of its own.</summary>
internal static class RemoteTask
{
    // Several times what git and other builds are waited for in there.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <exception cref="CannotRunException">There is no .NET, or the process did not say how the task ended.</exception>
    public static bool Run(BuildTask task)
    {
        var dotnet = DotnetHost.Find()
            ?? throw new CannotRunException("this is MSBuild for .NET Framework, and no .NET was found to run the check with: install the .NET SDK or runtime, version 8 or newer, or set DOTNET_HOST_PATH to the program dotnet");
        using var process = new Process { StartInfo = StartInfo(dotnet) };
        var complaint = "";
        process.ErrorDataReceived += (_, e) => complaint = complaint.Length > 0 ? complaint : e.Data?.Trim() ?? "";
        try
        {
            process.Start();
            process.BeginErrorReadLine();
            using var patience = new Timer(_ => Kill(process), null, Patience, Timeout.InfiniteTimeSpan);
            return Converse(task, process);
        }
        catch (Exception e) when (e is IOException or Win32Exception or InvalidOperationException)
        {
            // What it said before it ended tells more than how its pipe broke.
            End(process);
            throw new CannotRunException($"'{dotnet}' does not run it: {(complaint.Length > 0 ? complaint : e.Message).TrimEnd('.')}");
        }
    }

    // The program is named relative to where it is started, so that no path has to be quoted.
    private static ProcessStartInfo StartInfo(string dotnet) => new(dotnet, "exec PolicyAnalyzers.Tasks.dll")
    {
        WorkingDirectory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(RemoteTask).Assembly.Location)!, "..", "net8.0")),
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static bool Converse(BuildTask task, Process process)
    {
        using var output = new BinaryWriter(process.StandardInput.BaseStream, Encoding.UTF8);
        using var input = new BinaryReader(process.StandardOutput.BaseStream, Encoding.UTF8);
        output.Write((byte)Call.Run);
        output.Write(task.GetType().FullName!);
        output.WriteInputs(task);
        output.Flush();
        while (true)
        {
            switch ((Call)input.ReadByte())
            {
                case Call.Log:
                    LogEntry.Read(input).LogTo(task.Log);
                    break;
                case Call.IsPromoted:
                    var id = input.ReadString();
                    output.Write(task.BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(id));
                    output.Flush();
                    break;
                case Call.Result:
                    var succeeded = input.ReadBoolean();
                    input.ReadOutputs(task);
                    return succeeded;
                default:
                    throw new IOException("its answer cannot be understood");
            }
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended, or was never there.
        }
    }

    // So that all it wrote has been read.
    private static void End(Process process)
    {
        Kill(process);
        try
        {
            process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It was never there.
        }
    }
}
