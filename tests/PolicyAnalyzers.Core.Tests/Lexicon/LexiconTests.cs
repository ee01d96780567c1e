using System.Text;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Lexicon;

/// <summary>How phrases are found.</summary>
public sealed class LexiconTests
{
    // The set of terms in a sentence has a bit a term.
    [Fact]
    public void There_is_room_for_every_term() => Assert.InRange(Enum.GetValues<Term>().Length, 1, 128);

    // A single letter begins too many words to be asked for, and within a word a star stands for nothing.
    [Fact]
    public void A_star_stands_at_the_end_of_a_word_behind_two_letters() =>
        Assert.DoesNotContain(Files().SelectMany(file => file.Entries), entry => entry.Phrase.Split(' ', '-').Any(word => word.Contains('*', StringComparison.Ordinal)
            && !(word.IndexOf('*', StringComparison.Ordinal) == word.Length - 1 && word.Length > 2 && char.IsLetter(word[^2]) && char.IsLetter(word[^3]))));

    [Fact]
    public void No_phrase_stands_twice_in_a_lexicon()
    {
        Assert.Empty(Files().SelectMany(file => file.Entries.GroupBy(entry => (file.Language, entry)).Where(same => same.Count() > 1)).Select(same => same.Key));
    }

    // A set of terms has a bit for each: one more, and a term would be taken for another.
    [Fact]
    public void Each_term_has_its_own_bit()
    {
        Assert.All(Enum.GetValues<Term>(), term => Assert.Single(Enum.GetValues<Term>(), other => new TermSet().With(term).Has(other)));
    }

    // A word that stands twice counts twice, and draws texts of its neighbours to a language.
    [Fact]
    public void No_small_word_stands_twice_in_a_language()
    {
        var assembly = typeof(Term).Assembly;
        var words = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lex", StringComparison.Ordinal)).Select(name => (name, Words: LexiconFile.ReadCommonWords(assembly.GetManifestResourceStream(name)!)));

        Assert.Empty(words.SelectMany(file => file.Words.GroupBy(word => (file.name, word)).Where(same => same.Count() > 1)).Select(same => same.Key));
    }

    [Theory]
    [InlineData("bug bounty", "A Bug-Bounty  is paid.", "2 Bug-Bounty")]
    [InlineData("report*", "Reporters report, reported: unreported", "0 Reporters|10 report|18 reported")]
    [InlineData("hour", "48hours, 48hour, hour", "11 hour|17 hour")]
    [InlineData("déjà vu", "Deja vu: DÉJÀ-VU", "0 Deja vu|9 DÉJÀ-VU")]
    [InlineData("漏洞", "报告漏洞。", "2 漏洞")]
    [InlineData("(at)", "x(at)y (at) z", "7 (at)")]
    [InlineData("issue* of", "issue* of issues of", "10 issues of")]
    [InlineData("report* | reporter* of | reporters of", "reporters of, reported", "0 reporters of|14 reported")]
    [InlineData("bug* | bug", "bug bug2 bug-s", "0 bug|9 bug")]
    public void Case_accents_blanks_and_the_rest_of_words(string phrase, string text, string expected) =>
        Assert.Equal(expected, Find($"Report: {phrase}", text));

    [Fact]
    public void The_longest_phrase_of_a_term_wins_and_other_terms_stay() =>
        Assert.Equal("0 public issue|0 public", Find("Report: public | public issue\nPublic: public", "public issue"));

    [Fact]
    public void An_idiom_hides_its_parts_and_what_is_longer_stays() =>
        Assert.Equal("0 do not hesitate to ask|24 not", Find("Idiom: do not hesitate\nNegation: do not | not\nReport: do not hesitate to ask", "do not hesitate to ask, not"));

    [Fact]
    public void A_phrase_has_its_value()
    {
        var hit = Assert.Single(Matcher("Unit=D: day | days").Find("seven days"));

        Assert.Equal((Term.Unit, "D"), (hit.Term, hit.Value));
    }

    [Theory]
    [InlineData("Please report any vulnerability that you find to us.", "en")]
    [InlineData("Bitte melden Sie die Schwachstelle nicht in der Öffentlichkeit, und wir werden sie beheben.", "de")]
    [InlineData("Por favor, no publique el problema en los foros y escriba un correo para nosotros.", "es")]
    [InlineData("请勿公开报告安全漏洞。", "zh")]
    [InlineData("脆弱性を報告してください。", "ja")]
    [InlineData("취약점을 보고해 주세요.", "ko")]
    [InlineData("Сообщайте об уязвимостях по почте.", "ru")]
    [InlineData("1.8 1.7", null)]
    public void A_language_is_told_by_script_and_small_words(string text, string? language) =>
        Assert.Equal(language, PolicyDocument.Parse(new SourceText("SECURITY.md", text)).Language);

    private static IEnumerable<LexiconFile> Files() =>
        from name in typeof(Term).Assembly.GetManifestResourceNames()
        where name.EndsWith(".lex", StringComparison.Ordinal)
        select LexiconFile.Read(name, typeof(Term).Assembly.GetManifestResourceStream(name)!);

    private static PhraseMatcher Matcher(string lexicon) => new([LexiconFile.Read("xx", new MemoryStream(Encoding.UTF8.GetBytes(lexicon)))]);

    private static string Find(string lexicon, string text) => string.Join('|', Matcher(lexicon).Find(text).Select(hit => $"{hit.Start} {text.Substring(hit.Start, hit.Length)}"));
}
