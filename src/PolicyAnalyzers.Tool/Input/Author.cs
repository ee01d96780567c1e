using PolicyAnalyzers.Tool.Output;
using Spectre.Console;

namespace PolicyAnalyzers.Tool.Input;

/// <summary>The person at the terminal.</summary>
/// <param name="answers">A line an answer.</param>
internal sealed class Author(TextReader answers, IAnsiConsole console)
{
    /// <summary>Asks until an answer is accepted, or none is given.</summary>
    /// <param name="accept">Null, or what is wrong with the answer.</param>
    /// <returns>Null where the author gave no answer.</returns>
    public string? Ask(string question, Func<string, string?> accept)
    {
        console.Line(question, Terminal.Strong);
        while (true)
        {
            console.Profile.Out.Writer.Write("> ");
            if (answers.ReadLine()?.Trim() is not { Length: > 0 } answer)
            {
                return null;
            }

            if (accept(answer) is not { } problem)
            {
                return answer;
            }

            console.Line(problem, Terminal.Warning);
        }
    }
}
