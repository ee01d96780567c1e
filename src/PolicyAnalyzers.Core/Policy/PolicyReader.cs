using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Policy;

/// <summary>From the text of a policy to its facts: one reader a fact, each over the same document.</summary>
public static class PolicyReader
{
    public static SecurityPolicy Read(SourceText source) => new() { Document = PolicyDocument.Parse(source) };
}
