using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1008Tests() : RuleTests(RuleCatalog.POL1008)
{
    [Fact]
    public void Silence() => Verify("# Security\n\nReport vulnerabilities to {|POL1008:security@contoso.test|}.\n");

    [Fact]
    public void Vague_words() => Verify("# Security\n\nReport vulnerabilities to {|POL1008:security@contoso.test|}. We will respond as soon as possible.\n");

    [Fact]
    public void The_time_for_a_fix_is_another_promise() => Verify("# Security\n\nReport vulnerabilities to {|POL1008:security@contoso.test|}. We publish a fix within 90 days.\n");

    [Theory]
    [InlineData("We acknowledge every report within 14 days.")]
    [InlineData("You will get a first response in five (5) business days.")]
    [InlineData("Expect a reply within two weeks.")]
    [InlineData("We try to respond to your report within a week.")]
    public void A_time(string sentence) => Verify($"# Security\n\nReport vulnerabilities to security@contoso.test. {sentence}\n");

    [Fact]
    public void A_time_that_is_declined() => Verify("# Security\n\nReport vulnerabilities to security@contoso.test. There is no guaranteed response time.\n");
}
