namespace PolicyAnalyzers.Tasks;

/// <summary>Finds the program that runs .NET. It is never looked for in the current folder, where a repository could have put one.</summary>
internal static class DotnetHost
{
    private static readonly string Name = Path.DirectorySeparatorChar == '\\' ? "dotnet.exe" : "dotnet";

    // The program itself, as the SDK tells its own tools; the folder of the SDKs, as MSBuild is told; any; the folder that programs of .NET are told.
    private static readonly string[] Variables = ["DOTNET_HOST_PATH", "DOTNET_MSBUILD_SDK_RESOLVER_CLI_DIR", "PATH", "DOTNET_ROOT"];

    // Where an installer puts it; a process of 32 bits is told another folder than that of the machine.
    private static readonly string[] Installers = ["ProgramW6432", "ProgramFiles"];

    /// <returns>Null where there is none.</returns>
    public static string? Find() => Variables
        .SelectMany(name => (Environment.GetEnvironmentVariable(name) ?? "").Split(Path.PathSeparator))
        .Concat(Installers.Select(Environment.GetEnvironmentVariable).Where(folder => !string.IsNullOrEmpty(folder)).Select(folder => folder + "/dotnet"))
        .Select(place => place.Trim().Trim('"'))
        .Where(place => place.IndexOfAny(Path.GetInvalidPathChars()) < 0 && Path.IsPathRooted(place))
        .SelectMany(place => new[] { place, Path.Combine(place, Name) })
        .FirstOrDefault(file => Path.GetFileName(file).Equals(Name, StringComparison.OrdinalIgnoreCase) && File.Exists(file));
}
