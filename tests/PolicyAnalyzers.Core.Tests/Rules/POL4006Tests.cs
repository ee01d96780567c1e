using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL4006Tests
{
    private const string Silent = "# Policy\n\nReport vulnerabilities to security@harbour.fabrikam.com.\n";
    private const string Promise = Silent + "\nWe publish an advisory within 30 days after the fix is released.\n";

    private static readonly string FixedInApril = Osv.Handling("\"fixed\": \"2026-04-20\"");

    [Theory]
    [InlineData(Promise, "\"fixed\": \"2026-04-20\"", 1)]
    [InlineData(Promise, "\"fixed\": \"2026-05-02\"", 0)]
    [InlineData(Promise, "\"received\": \"2026-04-20\"", 0)]
    [InlineData(Promise, "\"fixed\": \"9999-12-31\"", 0)]
    [InlineData(Silent, "\"fixed\": \"2026-04-20\"", 0)]
    public void A_fix_that_is_out_is_published_in_time(string policy, string members, int expected) =>
        Assert.Equal(expected, POL4006.Check(Records.Context(policy, Osv.Record(Osv.Handling("\"public\": true, " + members)))).Count());

    [Fact]
    public void What_is_published_or_withdrawn_is_done()
    {
        Assert.Empty(POL4006.Check(Records.Context(Promise, Osv.Record("\"published\": \"2026-05-31T09:30:15Z\", " + FixedInApril))));
        Assert.Empty(POL4006.Check(Records.Context(Promise, Osv.Record("\"withdrawn\": \"2026-05-31T09:30:15Z\", " + FixedInApril))));
    }

    [Fact]
    public void Of_undisclosed_records_one_sentence_is_said_that_is_always_the_same()
    {
        var one = Records.Context(Promise, Osv.Record(FixedInApril, "x_one"));
        var two = Records.Context(Promise, Osv.Record(FixedInApril, "x_two"), Osv.Record(FixedInApril, "x_three"));

        Assert.Equal(Assert.Single(POL4006.Check(one)).Message, Assert.Single(POL4006.Check(two)).Message);
        Assert.Null(Assert.Single(POL4006.Check(one)).Location);
        Assert.Equal(["x_three", "x_two"], POL4006.Check(two with { IsForCoordinator = true }).Select(f => f.Message.Split(' ')[0]));
    }
}
