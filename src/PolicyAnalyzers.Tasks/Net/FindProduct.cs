using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Repository;

namespace PolicyAnalyzers.Tasks;

public partial class FindProduct
{
    public override bool Execute()
    {
        var options = new BuildSettings(this).Options with { TagPrefix = TagPrefix.OrNull(), PackageId = PackageId.OrNull() };
        var snapshot = RepositoryReader.Read(Root, options, tags: options.TagPrefix is null);
        Product = ReleaseCheck.ProductOf(snapshot, RepositoryCheck.ReadPolicy(snapshot, options).Policy, options) ?? "";
        return true;
    }
}
