using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Json;
using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Tests.Properties;

/// <summary>What must hold of a text does not.</summary>
internal sealed class BrokenInvariantException(string message) : Exception(message);

/// <summary>What holds of every text that can be read, whoever wrote it, and whatever it says.</summary>
internal static class Invariants
{
    private const string Path = "SECURITY.md";

    private static readonly CheckOptions Options = new() { AsOf = new(2026, 6, 1) };

    public static void Check(byte[] bytes)
    {
        var report = Report(bytes);
        var policy = report.Policy ?? throw new BrokenInvariantException("not read");
        CheckSpans(policy, report);
        CheckOrder(policy.Document);
        CheckEdits(policy.Source, report);
        CheckRepair(bytes, report);
    }

    /// <summary>The same text with other line ends states the same, on the same lines.</summary>
    public static void CheckLineEnds(string text)
    {
        // Those of Markdown: .NET takes a few more for line ends.
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var facts = Facts(Encoding.UTF8.GetBytes(text));
        foreach (var lineEnd in (ReadOnlySpan<string>)["\r\n", "\r"])
        {
            Require(facts == Facts(Encoding.UTF8.GetBytes(text.Replace("\n", lineEnd, StringComparison.Ordinal))), "other line ends give other facts");
        }
    }

    /// <summary>Facts and findings, as the tool prints them.</summary>
    public static string Facts(byte[] bytes)
    {
        var report = Report(bytes);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true }))
        {
            FactsJson.Write(json, report.Policy!, report.Findings);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static RepositoryReport Report(byte[] bytes) =>
        RepositoryCheck.Run(new() { Files = [new(Path, bytes)] }, Options);

    private static void CheckSpans(SecurityPolicy policy, RepositoryReport report)
    {
        var text = new TextSpan(0, policy.Source.Content.Length);
        var document = policy.Document;
        var plain = new TextSpan(0, document.Plain.Text.Length);
        foreach (var sentence in document.Sentences)
        {
            Require(text.Contains(sentence.Span) && sentence.Span.Length >= 0, $"the span of sentence {sentence.Index} is outside of the text");
            Require(plain.Contains(new TextSpan(sentence.Start, sentence.Length)) && sentence.Length >= 0, $"sentence {sentence.Index} is outside of the plain text");
            foreach (var hit in sentence.Terms.Span)
            {
                Require(hit.Start >= sentence.Start && hit.End <= sentence.End && hit.Length > 0, $"a term is outside of sentence {sentence.Index}");
                Require(text.Contains(sentence.SpanOf(hit.Start, hit.Length)), $"the span of a term of sentence {sentence.Index} is outside of the text");
            }
        }

        foreach (var link in document.Links)
        {
            Require(plain.Contains(new TextSpan(link.Start, link.Length)) && link.Length >= 0, $"the text of link '{link.Target}' is outside of the plain text");
        }

        object[] places = [document.Links, document.Comments, document.Tables.Select(t => t.Span), report.Findings, .. FactsOf(policy)];
        foreach (var span in places.SelectMany(SpansIn))
        {
            Require(span.Length >= 0 && text.Contains(span), $"{span} is outside of the text");
        }
    }

    private static void CheckOrder(PolicyDocument document)
    {
        var (start, plain) = (0, 0);
        foreach (var sentence in document.Sentences)
        {
            Require(sentence.Start >= plain, $"sentence {sentence.Index} overlaps the one before");
            // Markdig moves what it finds no cell for to before the table.
            Require(sentence.Length == 0 || sentence.Span.Start >= start || !document.Tables.IsEmpty, $"sentence {sentence.Index} stands before the one before");
            (start, plain) = (sentence.Length == 0 ? start : sentence.Span.Start, sentence.End);
        }

        for (var i = 1; i < document.Links.Length; i++)
        {
            Require(document.Links[i].Start >= document.Links[i - 1].Start, $"link {i} begins before the one before");
        }
    }

    // An edit may move findings; it must take its own away and bring none.
    private static void CheckEdits(SourceText source, RepositoryReport report)
    {
        foreach (var finding in report.Findings.Where(f => !f.Edits.IsEmpty))
        {
            var after = Report(Encoding.UTF8.GetBytes(TextEdit.Apply(source.Content, finding.Edits))).Findings;
            foreach (var rule in RuleCatalog.All)
            {
                var (count, left) = (report.Findings.Count(f => f.Rule == rule), after.Count(f => f.Rule == rule));
                Require(left <= count, $"the edit of {finding.Rule.Id} brings {rule.Id}");
                Require(rule != finding.Rule || left < count, $"the edit of {finding.Rule.Id} does not mend it");
            }
        }
    }

    // What has been mended needs no mending.
    private static void CheckRepair(byte[] bytes, RepositoryReport report)
    {
        if (report.Findings.Any(f => !f.Edits.IsEmpty))
        {
            var repair = PolicyRepair.Begin(new() { Files = [new(Path, bytes)] }, Options).Mend().Next;
            Require(repair.Mend().Mended.IsEmpty, "what was mended is mended again");
        }
    }

    private static IEnumerable<object> FactsOf(SecurityPolicy policy) => typeof(SecurityPolicy).GetProperties()
        .Where(property => property.Name is not (nameof(SecurityPolicy.Document) or nameof(SecurityPolicy.Source)))
        .Select(property => property.GetValue(policy))
        .OfType<object>();

    // Whatever a fact is made of, also one that is added later.
    private static IEnumerable<TextSpan> SpansIn(object value) => value switch
    {
        TextSpan span => [span],
        string or Section or Sentence => [],
        IEnumerable many => many.OfType<object>().SelectMany(SpansIn),
        _ when value.GetType() is { IsEnum: false, Namespace: { } name } type && name.StartsWith(nameof(PolicyAnalyzers), StringComparison.Ordinal) =>
            type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { IsStatic: false }).Select(p => p.GetValue(value)).OfType<object>().SelectMany(SpansIn),
        _ => [],
    };

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokenInvariantException(otherwise);
        }
    }
}
