namespace PolicyAnalyzers.Policy.Lexicon;

/// <summary>
/// The terms of one language and of English, which stands in texts of every language. The words themselves are data:
/// one <c>.lex</c> file a language, embedded.
/// </summary>
public sealed class Vocabulary
{
    private const string English = "en";
    private const string Web = "web";
    private const string Extension = ".lex";

    private static readonly string[] Names = [.. typeof(Vocabulary).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
        .Select(name => name[..^Extension.Length])
        .Order(StringComparer.Ordinal)];

    // A process reads one policy, most of the time: the words of other languages than its own are left where they are.
    private static readonly Dictionary<string, Lazy<LexiconFile>> Files = Names.ToDictionary(
        language => language,
        language => new Lazy<LexiconFile>(() => LexiconFile.Read(language, Open(language))));

    private static readonly Dictionary<string, Lazy<PhraseMatcher>> Matchers = Files.Keys.ToDictionary(
        language => language,
        language => new Lazy<PhraseMatcher>(() => new(language == English ? [Files[English].Value] : [Files[English].Value.Within(Files[language].Value), Files[language].Value])));

    private static readonly LanguageGuess Guess = new(Names, Array.ConvertAll(Names, language => LexiconFile.ReadCommonWords(Open(language))));

    private static readonly Lazy<PhraseMatcher> LazyWebAddresses = new(() => new([Files[Web].Value]));

    private readonly PhraseMatcher _matcher;

    private Vocabulary(string? language)
    {
        Language = language;
        _matcher = (Matchers.GetValueOrDefault(language ?? English) ?? Matchers[English]).Value;
    }

    /// <summary>The words in addresses of pages.</summary>
    internal static PhraseMatcher WebAddresses => LazyWebAddresses.Value;

    /// <summary>ISO 639-1 code; null where the text has no words to tell by.</summary>
    public string? Language { get; }

    /// <summary>Makes ready what the first text to be read would wait for, if it is English. Hosts may call it beside anything else.</summary>
    public static void Prepare() => _ = Matchers[English].Value;

    /// <summary>The vocabulary for a text, by the commonest small words in it.</summary>
    internal static Vocabulary For(in Words words) => new(Guess.Of(words));

    /// <summary>The terms in a text, in order of their start; of phrases of one term that start together, the longest.</summary>
    internal TermHit[] Find(in Words words) => _matcher.Find(words);

    private static Stream Open(string language) => typeof(Vocabulary).Assembly.GetManifestResourceStream(language + Extension)!;
}
