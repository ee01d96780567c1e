namespace PolicyAnalyzers.Text;

/// <summary>Where a character stands, as editors and compilers count: both numbers from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
