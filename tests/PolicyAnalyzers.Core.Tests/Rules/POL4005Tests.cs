using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL4005Tests
{
    private const string Silent = "# Policy\n\nReport vulnerabilities to security@harbour.fabrikam.com.\n";
    private const string Granting = Silent + "\n## Supported versions\n\nWe support the two latest minor versions. If a fix is intrusive and a workaround exists, we may decide on a forward fix, to come with the next minor release.\n";
    private const string Published = "\"published\": \"2026-05-01T09:30:15Z\", ";

    [Theory]
    [InlineData(Granting, "\"reason\": \"It changes the protocol.\", \"workaround\": \"Close the port.\"", null)]
    [InlineData(Granting, "\"reason\": \"It changes the protocol.\"", "names no workaround")]
    [InlineData(Granting, "\"reason\": \" \", \"workaround\": \"Close the port.\"", "gives no reason")]
    [InlineData(Silent, "\"reason\": \"It changes the protocol.\", \"workaround\": \"Close the port.\"", "the policy grants no such exception")]
    [InlineData(null, "\"reason\": \"It changes the protocol.\", \"workaround\": \"Close the port.\"", null)]
    public void A_fix_for_the_next_release_alone_has_its_grounds(string? policy, string members, string? expected)
    {
        var context = Records.Context(policy, Osv.Record(Published + Osv.Handling($"\"forward_fix_only\": {{{members}}}")));

        Assert.Equal(expected is null ? 0 : 1, POL4005.Check(context).Count());
        Assert.All(POL4005.Check(context), f => Assert.Contains(expected!, f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_withdrawn_or_undisclosed_record_is_not_judged()
    {
        var member = Osv.Handling("\"forward_fix_only\": {}");

        Assert.Empty(POL4005.Check(Records.Context(Silent, Osv.Record(Published + "\"withdrawn\": \"2026-05-02T09:30:15Z\", " + member))));
        Assert.Empty(POL4005.Check(Records.Context(Silent, Osv.Record(member))));
    }
}
