using System.Text;
using PolicyAnalyzers.Tasks.Remote;

namespace PolicyAnalyzers.Tasks;

/// <summary>The assembly as a program: runs one of its tasks for an MSBuild that cannot load it, and answers through its pipes.</summary>
internal static class Program
{
    private static int Main()
    {
        using var input = new BinaryReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new BinaryWriter(Console.OpenStandardOutput(), Encoding.UTF8);
        try
        {
            Run(input, output);
            return 0;
        }
        catch (Exception e)
        {
            // Whoever waits tells it in one line, and a process that dies of it may show a window instead.
            Console.Error.WriteLine(e);
            return 1;
        }
    }

    private static void Run(BinaryReader input, BinaryWriter output)
    {
        // .NET Framework may put a byte order mark before the first byte that somebody writes.
        while (input.ReadByte() != (byte)Call.Run)
        {
        }

        var name = input.ReadString();
        var task = (BuildTask)Activator.CreateInstance(typeof(BuildTask).Assembly.GetType(name, throwOnError: true)!)!;
        task.BuildEngine = new PipeEngine(input, output);
        input.ReadInputs(task);
        var succeeded = task.Execute();
        output.Write((byte)Call.Result);
        output.Write(succeeded);
        output.WriteOutputs(task);
    }
}
