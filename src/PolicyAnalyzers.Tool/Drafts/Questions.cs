using PolicyAnalyzers.Tool.Input;

namespace PolicyAnalyzers.Tool.Drafts;

/// <summary>What must be known before anything is written: said by options, else asked for, else named as missing, all at once.</summary>
/// <param name="author">Null where nobody is there to be asked.</param>
internal sealed class Questions(Author? author)
{
    private readonly List<string> _missing = [];

    /// <param name="option">Its name.</param>
    /// <param name="given">Its value; null where it was not used.</param>
    /// <param name="accepted">In words, what an answer may be.</param>
    /// <param name="read">Takes an answer in; null, or what is wrong with it.</param>
    public void Ask(string option, string? given, string question, string accepted, Func<string, string?> read)
    {
        if (given is not null)
        {
            if (read(given) is { } problem)
            {
                throw new UsageException($"{option}: {problem}");
            }
        }
        else if (author is null)
        {
            _missing.Add($"  {option}: {accepted}");
        }
        else
        {
            _ = author.Ask($"{question}\n  {accepted}", answer => answer.Length == 0 ? "There is no default: it is for you to say." : read(answer.Trim('\'', '"')))
                ?? throw new UsageException("The answers ended early. Nothing is written.");
        }
    }

    /// <summary>Asks for what need not be known: an empty answer leaves it out.</summary>
    /// <param name="given">Its value; null where its option was not used.</param>
    public void Offer(string option, string? given, string question, string accepted, Func<string, string?> read)
    {
        if (given is not null)
        {
            Ask(option, given, question, accepted, read);
        }
        else if (author is not null)
        {
            _ = author.Ask($"{question}\n  {accepted}; empty: leave it open", answer => answer.Length == 0 ? null : read(answer))
                ?? throw new UsageException("The answers ended early. Nothing is written.");
        }
    }

    public void Complete()
    {
        if (_missing.Count > 0)
        {
            throw new UsageException("Without a terminal nobody can be asked. These options are missing:", [.. _missing]);
        }
    }
}
