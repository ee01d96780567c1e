using PolicyAnalyzers.Documents;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>An e-mail address in a text, also where it is written to escape programs.</summary>
/// <param name="Start">In the plain text of the document.</param>
/// <param name="Value">In plain form; empty where a content filter has taken the address away.</param>
internal readonly record struct Address(int Start, int Length, string Value, bool Obfuscated)
{
    // What mail filters of content networks leave in the place of an address.
    private const string Protected = "[email protected]";

    private static readonly string[] Ats = ["@", " @ ", "[@]", " [@] ", "(@)", " [at] ", "[at]", " (at) ", "(at)", " {at} ", " <at> ", " at "];
    private static readonly string[] Dots = [".", " [dot] ", "[dot]", " (dot) ", "(dot)", " {dot} ", " dot ", "[.]"];

    public static IEnumerable<Address> In(Sentence sentence)
    {
        var text = sentence.ToString();
        for (var i = text.IndexOf(Protected, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(Protected, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return new(sentence.Start + i, Protected.Length, "", true);
        }

        var position = 0;
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var at in Ats)
            {
                if (string.Compare(text, i, at, 0, at.Length, StringComparison.OrdinalIgnoreCase) == 0 && Read(text, position, i, at) is { } found)
                {
                    yield return found with { Start = sentence.Start + found.Start };
                    position = i = found.Start + found.Length;
                    break;
                }
            }
        }
    }

    private static Address? Read(string text, int from, int at, string mark)
    {
        var start = at;
        while (start > from && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-'))
        {
            start--;
        }

        while (start < at && text[start] is '.' or '-')
        {
            start++;
        }

        var (domain, end, obfuscated) = ReadDomain(text, at + mark.Length);
        if (start == at || domain is null)
        {
            return null;
        }

        // A plain "at" is one only before a whole domain: "look at docs.example" has no name before it that is one.
        obfuscated |= mark != "@";
        if (mark == " at " && !IsMailName(text.AsSpan(start, at - start)))
        {
            return null;
        }

        return new(start, end - start, $"{text[start..at]}@{domain}", obfuscated);
    }

    private static bool IsMailName(ReadOnlySpan<char> name)
    {
        foreach (var known in (ReadOnlySpan<string>)["security", "info", "contact", "psirt", "support", "cert", "secure", "abuse", "admin", "vulnerability", "hello", "team", "mail"])
        {
            if (name.StartsWith(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Domain, int End, bool Obfuscated) ReadDomain(string text, int start)
    {
        var labels = new List<string>();
        var (position, end, obfuscated) = (start, start, false);
        while (true)
        {
            var stop = position;
            while (stop < text.Length && (char.IsAsciiLetterOrDigit(text[stop]) || text[stop] == '-'))
            {
                stop++;
            }

            if (stop == position)
            {
                break;
            }

            labels.Add(text[position..stop]);
            end = stop;
            var dot = Array.Find(Dots, d => string.Compare(text, stop, d, 0, d.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (dot is null)
            {
                break;
            }

            obfuscated |= dot != ".";
            position = stop + dot.Length;
        }

        var valid = labels.Count >= 2 && labels[^1].Length >= 2 && labels[^1].All(char.IsAsciiLetter);
        return valid ? (string.Join('.', labels), end, obfuscated) : (null, end, obfuscated);
    }
}
