using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Package.Tests;

public sealed class OwnPolicy : PackageTest
{
    [Fact]
    public void Nothing_is_found_in_the_policy_of_this_repository()
    {
        var options = new CheckOptions { AsOf = new(2026, 6, 30) };
        var report = RepositoryCheck.Run(RepositoryReader.Read(TestRun.Checkout, options), options);
        Assert.NotNull(report.Policy);
        Assert.Empty(report.Findings);
    }
}
