using System.CommandLine;
using System.Globalization;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Tool.Input;
using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Commands;

/// <summary><c>risks</c>: the register of assemblies, whoever built them.</summary>
internal static class RisksCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Assemblies, folders with assemblies, or NuGet packages.", Arity = ArgumentArity.OneOrMore };
        var json = SharedOptions.Json();
        var command = new Command("risks", "Lists the code that is marked as experimental or for troubleshooting only, and the levels recorded for it.") { paths, json };
        command.SetAction(parsed =>
        {
            var assemblies = parsed.GetValue(paths)!.SelectMany(AssemblyFiles.Read).ToList();
            var register = RiskRegister.Of(assemblies);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                Json.Write(output, writer => RiskRegisterFile.Write(writer, register));
            }
            else
            {
                Show(output, register, assemblies.Count);
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static void Show(TextWriter output, RiskRegister register, int assemblies)
    {
        var console = Terminal.Over(output);
        if (!register.Entries.IsEmpty)
        {
            var table = Terminal.Table("assembly", "level", "marked as", "review by", "code", "justification");
            table.Columns[1].RightAligned();
            foreach (var (code, _) in register.Entries)
            {
                table.AddRow(
                    Terminal.Cell(code.Assembly),
                    Terminal.Cell(code.Record?.Level.ToString(CultureInfo.InvariantCulture) ?? "none", code.Record is null ? Color.Yellow : null),
                    Terminal.Cell(string.Join(", ", code.Marks.Select(RiskRegisterFile.Word))),
                    Terminal.Cell(code.Record?.ReviewBy ?? ""),
                    Terminal.Cell(code.Id),
                    Terminal.Cell(code.Record?.Justification ?? ""));
            }

            console.Write(table);
        }

        var unrecorded = register.Entries.Count(entry => entry.Code.Record is null);
        console.Line(string.Create(CultureInfo.InvariantCulture,
            $"{assemblies} {(assemblies == 1 ? "assembly" : "assemblies")}: {register.Entries.Length} {(register.Entries.Length == 1 ? "entry" : "entries")}, {unrecorded} without a level."), Terminal.Strong);
    }
}
