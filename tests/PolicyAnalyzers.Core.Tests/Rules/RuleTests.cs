using PolicyAnalyzers.Rules;

namespace PolicyAnalyzers.Tests.Rules;

/// <summary>The tests of one rule.</summary>
public abstract class RuleTests(Rule rule)
{
    protected void Verify(string markup) => PolicyVerifier.Verify(rule, markup);
}
