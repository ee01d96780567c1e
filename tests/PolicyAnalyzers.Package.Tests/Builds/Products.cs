namespace PolicyAnalyzers.Package.Tests.Builds;

/// <summary>Several packages in one repository.</summary>
public sealed class Products(PackageFixture package) : PackageTest
{
    private readonly TestRepository _repository = new(nameof(Products), package);

    [Fact]
    public async Task Each_is_judged_by_its_own_line()
    {
        await Arrange(("Client", "1.2.1"), ("Server", "3.1.1")).CommitAsync();
        await _repository.TagAsync("Client/1.2.0", "Client/1.3.0", "Client/1.4.0", "Server/3.1.0");

        var result = (await PackAsync()).Fails().Reports("error POL2001").Says("1.2.1 must not be released").Says("release 3.1.1 supported");
        Assert.Equal(2, result.Count("security policy: release "));
        Assert.DoesNotContain(_repository.Find(".nupkg"), f => f.Contains("Client", StringComparison.Ordinal));
        Assert.Contains(_repository.Find(".nupkg"), f => f.EndsWith("Server.3.1.1.nupkg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_of_one_line_are_judged_once()
    {
        await Arrange(("Client", "1.6.4"), ("Server", "1.6.4")).CommitAsync();
        await _repository.TagAsync("v1.7.12", "v1.8.5");

        Assert.Equal(1, (await PackAsync()).Fails().Reports("error POL2001").Count("security policy: release "));
    }

    [Fact]
    public async Task Those_that_nothing_tells_apart_are_not_guessed()
    {
        await Arrange(("Client", "1.2.1")).CommitAsync();
        await _repository.TagAsync("alpha/1.2.0", "beta/3.1.0");

        (await PackAsync()).Fails().Reports("error POL2002").Says("SecurityPolicyTagPrefix");
        (await PackAsync("-p:SecurityPolicyTagPrefix=alpha/")).Succeeds().Reports();
    }

    private Task<CommandResult> PackAsync(string arguments = "") => _repository.DotnetAsync($"pack All.slnx -c Release -m:1 -v:n {arguments}");

    private TestRepository Arrange(params (string Name, string Version)[] libraries)
    {
        _repository.WriteFrame().Write("SECURITY.md", TestRepository.PolicyWithWindow)
            .WriteLibrary("App", "<PropertyGroup><Version>0.1.0</Version><IsPackable>false</IsPackable></PropertyGroup>")
            .WriteSolution([.. libraries.Select(l => l.Name), "App"]);
        foreach (var (name, version) in libraries)
        {
            _repository.WriteLibrary(name, $"<PropertyGroup><Version>{version}</Version></PropertyGroup>");
        }

        return _repository;
    }
}
