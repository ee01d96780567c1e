using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>What the policy says about versions.</summary>
internal static class SupportReader
{
    public static SupportStatement Read(PolicyDocument document) => document.Sentences.IsEmpty ? SupportStatement.None : SupportStatement.None;
}
