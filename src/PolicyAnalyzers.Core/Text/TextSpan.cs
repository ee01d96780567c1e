namespace PolicyAnalyzers.Text;

/// <summary>A half-open range of characters in a text: <see cref="Start"/> is in it, <see cref="End"/> is not.</summary>
/// <param name="Start">Zero-based offset of the first character.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
}
