namespace PolicyAnalyzers.Package.Tests.Infrastructure;

public static class TestDirectory
{
    public static string Create(string name) => Directory.CreateDirectory(Path.Combine(TestRun.Folder, "repositories", $"{name}-{Guid.NewGuid():N}")).FullName;

    // Git makes its objects read-only, which Windows does not delete.
    public static void Delete(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(folder, recursive: true);
    }
}
