namespace Microsoft.Build.Framework;

/// <summary>
/// Says that a task keeps to itself (no current directory, no environment, no statics), so that a multithreaded MSBuild runs it
/// in its own process. MSBuild finds the attribute by this full name; the one it ships is not in the versions compiled against.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
