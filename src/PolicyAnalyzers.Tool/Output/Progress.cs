using Spectre.Console;

namespace PolicyAnalyzers.Tool.Output;

/// <summary>Shows how far a long run is, on standard error, where that is a terminal.</summary>
internal static class Progress
{
    public static IReadOnlyList<TResult> Over<TResult>(TextWriter error, IReadOnlyList<string> names, Func<string, TResult> work)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(error) });
        if (names.Count == 1 || !console.Profile.Out.IsTerminal)
        {
            return [.. names.Select(work)];
        }

        return console.Status().Start("Reading", status => names.Select((name, i) =>
        {
            status.Status = Markup.Escape(Visible.Text($"{i + 1} of {names.Count}: {name}"));
            return work(name);
        }).ToList());
    }
}
