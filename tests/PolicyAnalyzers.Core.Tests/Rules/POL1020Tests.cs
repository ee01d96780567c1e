using PolicyAnalyzers.Rules;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL1020Tests
{
    [Theory]
    [InlineData("Levels of severity:\n\n1. At once\n2. Next release\n2. {|POL1020:In the open|}\n3. Documentation")]
    [InlineData("Levels of severity:\n\n1. At once\n2. Next release\n4. {|POL1020:In the open|}")]
    [InlineData("| Level | Handling |\n|---|---|\n| Level 3 | At once |\n| Level 2 | Next release |\n| {|POL1020:Level 0|} | In the open |")]
    [InlineData("## Level 1: at once\n\nText.\n\n## Level 2: next release\n\nText.\n\n## {|POL1020:Level 2: in the open|}\n\nText.\n\n## Level 3\n\nText.")]
    public void A_number_given_twice_or_left_out_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("Levels of severity:\n\n1. At once\n2. Next release\n3. In the open")]
    [InlineData("Levels of severity:\n\n1. At once\n1. Next release\n1. In the open")]
    [InlineData("Levels of severity:\n\n0. At once\n1. Next release\n2. In the open")]
    [InlineData("Levels of severity:\n\n- high\n- medium\n- low")]
    [InlineData("Steps to take:\n\n1. Write\n2. Wait\n4. Read")]
    [InlineData("| Level | Handling |\n|---|---|\n| Level 3 | At once |\n| Level 2 | Next release |\n| Level 1 | In the open |")]
    public void Levels_in_order_and_other_lists_pass(string text) => Verify(text);

    [Theory]
    [InlineData("Levels of severity:\n\n1. {|POL1020:A fix at once|}\n2. A fix with the next release\n3. In the open\n\nExperimental features may change at any time.")]
    public void Experimental_code_without_a_level_is_found(string text) => Verify(text);

    [Theory]
    [InlineData("Levels of severity:\n\n1. A fix at once\n2. A fix with the next release\n3. In experimental features\n\nExperimental features may change at any time.")]
    [InlineData("Levels of severity:\n\n1. A fix at once\n2. A fix with the next release\n3. In the open\n\nVulnerabilities in experimental features are out of scope.")]
    [InlineData("Levels of severity:\n\n1. A fix at once\n2. A fix with the next release\n3. In the open\n\nThere are no experimental features.")]
    public void Experimental_code_with_a_level_or_out_of_scope_passes(string text) => Verify(text);

    private static void Verify(string text) => PolicyVerifier.Verify(RuleCatalog.POL1020, $"# Security\n\nReport vulnerabilities to <security@lighthouse.contoso.com>.\n\n{text}\n");
}
