using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>From the span of a fact back to the sentence that states it.</summary>
internal static class SentenceSearch
{
    /// <summary>The last sentence that begins at or before the span; null before the first.</summary>
    public static Sentence? SentenceAt(this PolicyDocument document, TextSpan span)
    {
        var (low, high) = (0, document.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? document.Sentences[low - 1] : null;
    }
}
