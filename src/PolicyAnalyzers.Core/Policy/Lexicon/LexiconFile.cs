using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The words of one language. A line is <c>Term: phrase | phrase</c> or <c>Term=value: phrase | phrase</c>, an indented line goes on with
/// the phrases, <c>#</c> begins a comment; terms with the same phrases are joined by <c>+</c>. In a phrase a blank stands for blanks and
/// hyphens, a star behind two letters or more for any rest of the word, and <c>{fix/patch}</c> for one of these. <c>Common</c> lists the small
/// words by which the language is told, <c>FalseFriends</c> the English phrases that mean something else in it, <c>Spelled</c> what people write
/// for letters that their keys lack. The value <c>behind</c> marks a negation that follows what it negates, and a "within" that follows its length of time.
/// </summary>
internal sealed record LexiconFile(string Language, IReadOnlyList<LexiconEntry> Entries, ImmutableArray<string> FalseFriends)
{
    private const string Common = "Common:";

    /// <summary>The words for a text that is in another language for the most part.</summary>
    public LexiconFile Within(LexiconFile language) => this with { Entries = [.. Entries.Where(entry => !language.FalseFriends.Contains(entry.Phrase))] };

    public static LexiconFile Read(string language, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var entries = new List<LexiconEntry>();
        var written = new List<string>();
        ImmutableArray<string> falseFriends = [];
        string[][] spelled = [];
        Meaning[] meanings = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.StartsWith(Common, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var phrases = line;
            if (!char.IsWhiteSpace(line[0]))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                var head = line[..colon].Split('=');
                phrases = line[(colon + 1)..];
                if (head[0] == "FalseFriends")
                {
                    falseFriends = [.. phrases.Split('|', StringSplitOptions.TrimEntries)];
                    continue;
                }

                if (head[0] == "Spelled")
                {
                    spelled = [.. phrases.Split('|', StringSplitOptions.TrimEntries).Select(pair => pair.Split(' '))];
                    continue;
                }

                meanings = ReadMeanings(head[0], head.Length > 1 ? head[1] : null);
            }

            written.Clear();
            for (var rest = phrases.AsSpan(); !rest.IsEmpty;)
            {
                var end = rest.IndexOf('|');
                Expand((end < 0 ? rest : rest[..end]).Trim(), "", written);
                rest = end < 0 ? [] : rest[(end + 1)..];
            }

            foreach (var phrase in written)
            {
                var plain = spelled.Length == 0 ? phrase : spelled.Aggregate(phrase, (word, pair) => word.Replace(pair[0], pair[1], StringComparison.Ordinal));
                foreach (var meaning in meanings)
                {
                    entries.Add(new(meaning, phrase));
                    if (plain != phrase)
                    {
                        entries.Add(new(meaning, plain));
                    }
                }
            }
        }

        return new(language, entries, falseFriends);
    }

    /// <summary>The small words alone: a language is told by those of all, and a text is read with the phrases of two.</summary>
    public static string[] ReadCommonWords(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Common, StringComparison.Ordinal))
            {
                return line[Common.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return [];
    }

    private static Meaning[] ReadMeanings(string head, string? value)
    {
        var names = head.Split('+');
        var meanings = new Meaning[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            meanings[i] = new(Enum.Parse<Term>(names[i]), value);
        }

        return meanings;
    }

    // There are more than ten thousand phrases, and a first build waits for them: no string is made that is none of them.
    private static void Expand(ReadOnlySpan<char> phrase, string before, List<string> written)
    {
        var open = phrase.IndexOf('{');
        var length = open < 0 ? -1 : phrase[open..].IndexOf('}');
        if (length < 0)
        {
            if (before.Length + phrase.Length > 0)
            {
                written.Add(string.Concat(before, phrase));
            }

            return;
        }

        var choices = phrase.Slice(open + 1, length - 1);
        while (true)
        {
            var end = choices.IndexOf('/');
            Expand(phrase[(open + length + 1)..], string.Concat(before, phrase[..open], end < 0 ? choices : choices[..end]), written);
            if (end < 0)
            {
                return;
            }

            choices = choices[(end + 1)..];
        }
    }
}

internal sealed record LexiconEntry(Meaning Meaning, string Phrase);

/// <summary>What a phrase says.</summary>
internal readonly record struct Meaning(Term Term, string? Value);
