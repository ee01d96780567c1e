using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1014Tests() : RuleTests(RuleCatalog.POL1014)
{
    [Fact]
    public void Silence() => Verify("# {|POL1014:Security|}\n\nReport vulnerabilities to security@contoso.test.\n");

    [Theory]
    [InlineData("We will investigate the report and keep you informed.")]
    [InlineData("Once it is confirmed, we will prepare a fix.")]
    [InlineData("We follow coordinated vulnerability disclosure.")]
    public void What_happens_next(string sentence) => Verify($"# Security\n\nReport vulnerabilities to security@contoso.test. {sentence}\n");
}
