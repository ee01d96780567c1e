using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL4007Tests
{
    private const string Silent = "# Policy\n\nReport vulnerabilities to security@harbour.fabrikam.com.\n";
    private const string Promise = Silent + "\nWe credit the reporter in the advisory.\n";
    private const string Published = "\"published\": \"2026-05-01T09:30:15Z\"";

    [Theory]
    [InlineData(Promise, Published, 1)]
    [InlineData(Promise, Published + ", \"credits\": [{\"name\": \"Grace\", \"type\": \"COORDINATOR\"}]", 1)]
    [InlineData(Promise, Published + ", \"credits\": [{\"name\": \"Ada\", \"type\": \"REPORTER\"}]", 0)]
    [InlineData(Promise, Published + ", \"credits\": [{\"name\": \"Ada\", \"type\": \"FINDER\"}]", 0)]
    [InlineData(Promise, Published + ", \"credits\": [{\"name\": \"Ada\"}]", 0)]
    [InlineData(Promise, Published + ", \"withdrawn\": \"2026-05-01T09:30:15Z\"", 0)]
    [InlineData(Promise, "", 0)]
    [InlineData(Silent, Published, 0)]
    public void Who_reported_is_credited_where_the_policy_promises_it(string policy, string members, int expected) =>
        Assert.Equal(expected, POL4007.Check(Records.Context(policy, Osv.Record(members))).Count());

    [Fact]
    public void A_reporter_may_want_no_name() =>
        Assert.Empty(POL4007.Check(Records.Context(Promise, Osv.Record($"{Published}, {Osv.Handling("\"anonymous_reporter\": true")}"))));
}
