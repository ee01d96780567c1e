using System.Collections.Frozen;

namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The terms of one language and of English, which stands in texts of every language. The words themselves are data:
/// one <c>.lex</c> file a language, embedded.
/// </summary>
public sealed class Vocabulary
{
    private const string English = "en";
    private const string Web = "web";

    private static readonly FrozenDictionary<string, LexiconFile> Files = Load();
    private static readonly FrozenDictionary<string, Lazy<PhraseMatcher>> Matchers = Files.Keys.ToFrozenDictionary(
        language => language,
        language => new Lazy<PhraseMatcher>(() => new(language == English ? [Files[English]] : [Files[English].Within(Files[language]), Files[language]])));

    private static readonly LanguageGuess Guess = new(Files.Values);

    /// <summary>The words in addresses of pages.</summary>
    internal static readonly PhraseMatcher WebAddresses = new([Files[Web]]);

    private readonly PhraseMatcher _matcher;

    private Vocabulary(string? language)
    {
        Language = language;
        _matcher = (Matchers.GetValueOrDefault(language ?? English) ?? Matchers[English]).Value;
    }

    /// <summary>ISO 639-1 code; null where the text has no words to tell by.</summary>
    public string? Language { get; }

    /// <summary>The vocabulary for a text, by the commonest small words in it.</summary>
    public static Vocabulary For(string text) => new(Guess.Of(text));

    /// <summary>The terms in a text, in order of their start; of phrases of one term that start together, the longest.</summary>
    internal TermHit[] Find(string text) => _matcher.Find(text);

    private static FrozenDictionary<string, LexiconFile> Load()
    {
        var assembly = typeof(Vocabulary).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lex", StringComparison.Ordinal))
            .Select(name => LexiconFile.Read(name[..^4], assembly.GetManifestResourceStream(name)!))
            .ToFrozenDictionary(file => file.Language);
    }
}
