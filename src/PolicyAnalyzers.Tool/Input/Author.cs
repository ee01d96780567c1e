using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>The person at the terminal.</summary>
/// <param name="answers">A line an answer.</param>
internal sealed class Author(TextReader answers, IAnsiConsole console)
{
    /// <summary>Asks until an answer is accepted.</summary>
    /// <param name="accept">Null, or what is wrong with the answer.</param>
    /// <returns>Null where there are no more answers.</returns>
    public string? Ask(string question, Func<string, string?> accept)
    {
        foreach (var (line, i) in question.Split('\n').Select((line, i) => (line, i)))
        {
            console.Line(line, i == 0 ? Terminal.Strong : Terminal.Quiet);
        }

        while (true)
        {
            console.Profile.Out.Writer.Write("> ");
            if (answers.ReadLine()?.Trim() is not { } answer)
            {
                return null;
            }

            if (accept(answer) is not { } problem)
            {
                console.WriteLine();
                return answer;
            }

            console.Line(problem, Terminal.Warning);
        }
    }
}
