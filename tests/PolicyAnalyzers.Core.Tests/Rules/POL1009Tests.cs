using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1009Tests() : RuleTests(RuleCatalog.POL1009)
{
    [Theory]
    [InlineData("You get an answer **{|POL1009:within 7|}** acknowledging the report.")]
    [InlineData("You get an answer {|POL1009:within **7**|} acknowledging the report.")]
    [InlineData("We acknowledge your report {|POL1009:within `14`|}.")]
    public void A_number_alone(string sentence) => Verify($"# Security\n\nReport vulnerabilities to security@contoso.test. {sentence}\n");

    [Theory]
    [InlineData("The maintainers acknowledge a report within **7 days** of receiving it.")]
    [InlineData("We acknowledge your report within **14** business days.")]
    [InlineData("We acknowledge your report within 2-3 weeks.")]
    [InlineData("We support versions within 2 of the newest.")]
    public void A_number_with_a_unit_or_of_something_else(string sentence) => Verify($"# Security\n\nReport vulnerabilities to security@contoso.test. {sentence}\n");
}
