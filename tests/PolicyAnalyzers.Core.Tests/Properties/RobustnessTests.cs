using System.Text;
using CsCheck;
using PolicyAnalyzers.Documents;
using Xunit;

namespace PolicyAnalyzers.Tests.Properties;

/// <summary>
/// What holds of every text. The texts are the same in every run; <c>fuzz</c> of the benchmarks looks for others.
/// A text that fails is shown as it would be written in C#.
/// </summary>
public sealed class RobustnessTests
{
    private const int Count = 2_500;

    [Fact]
    public void Any_bytes() => ForEach(Texts.Bytes, bytes => bytes, Invariants.Check);

    [Fact]
    public void Any_characters() => ForEach(Texts.Characters, Encoding.UTF8.GetBytes, text => Invariants.Check(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Any_pieces_of_a_policy() => ForEach(Texts.Markdown, Encoding.UTF8.GetBytes, text => Invariants.Check(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Line_ends_change_nothing() => ForEach(Texts.Markdown, Encoding.UTF8.GetBytes, Invariants.CheckLineEnds);

    [Fact]
    public void Reading_is_a_function_from_any_thread()
    {
        byte[][] texts = [.. Texts.Series(Texts.Markdown, 200).Select(Encoding.UTF8.GetBytes)];
        string[] expected = [.. texts.Select(Invariants.Facts)];

        Parallel.For(0, texts.Length * 4, i => Assert.Equal(expected[i % texts.Length], Invariants.Facts(texts[i % texts.Length])));
    }

    // Found by fuzzing, and short.
    [Theory]
    [InlineData("p\u00FAblico a [at] b [dot] gg\u00F6\u30BB>vers\u00F5es")]
    [InlineData("Use this section to tell people <!--security-policy:acknowledge-within=P7D-->.\n\nare-")]
    [InlineData("<p><!>\nUse this section to tell people .\n\n|detailed information<p>reproduction report\n-|\n<li>of")]
    [InlineData("--\n<!--security-policy:contact=mailto:;`\no")]
    [InlineData("`a\n\0.\vB@`")]
    [InlineData("Version|Supported\n-|\n'|0<th>")]
    [InlineData("<mailto:\r\na [at] b [dot] or")]
    [InlineData("Use this section to tell people report .\n\nexplain and how it works.")]
    [InlineData("Support-6.x<!--security-policy:\n  .\n-->\n")]
    [InlineData("report [. I](http)")]
    [InlineData("Use this section to tell people [at] e [dot] rg\n\nW")]
    [InlineData("\n#\tn")]
    [InlineData("Report provide \n* Type of issue<t\nr>")]
    public void Texts_that_broke_it_once(string text)
    {
        Invariants.Check(Encoding.UTF8.GetBytes(text));
        Invariants.CheckLineEnds(text);
    }

    // Wherever a sentence without end is cut, a phrase may stand across.
    [Fact]
    public void A_phrase_at_the_end_of_the_longest_sentence()
    {
        for (var more = 0; more < 30; more++)
        {
            Invariants.Check(Encoding.UTF8.GetBytes($"Report vulnerabilities {new string('x', SentenceSplitter.LongestSentence - 50 + more)} supported versions"));
        }
    }

    // Markdig reads some lines that begin within a tab from a copy: each mark that a tab may follow, in each other.
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_letter_behind_tabs_stands_where_it_is_written(string lineEnd)
    {
        foreach (var text in Texts.AllOf(["#", "##", "\t", " ", "-", ">", "1.", lineEnd], pieces: 5).Select(marks => marks + "ab"))
        {
            var document = PolicyDocument.Parse(new("SECURITY.md", text));

            Assert.All(document.Sentences.Where(s => s.Text.EndsWith("ab")), s => Assert.Equal(new(text.Length - 2, 2), s.SpanOf(s.End - 2, 2)));
        }
    }

    private static void ForEach<T>(Gen<T> gen, Func<T, byte[]> toBytes, Action<T> check)
    {
        foreach (var value in Texts.Series(gen, Count))
        {
            var broken = Record.Exception(() => check(value));
            Assert.True(broken is null, $"{broken}\n{Texts.Literal(toBytes(value))}");
        }
    }
}
