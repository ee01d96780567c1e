using System.Buffers;

namespace PolicyAnalyzers.Text;

/// <summary>A list in a borrowed array: for what is gathered for a whole text and then copied to its exact size. Whoever begins one ends it by <see cref="Return"/>.</summary>
internal struct PooledBuffer<T>(int capacity)
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item) => Append(1)[0] = item;

    /// <summary>Makes room for more; what stands in it is whatever was there.</summary>
    public Span<T> Append(int count)
    {
        if (Count + count > _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(Count + count, _items.Length * 2));
            Items.CopyTo(larger);
            Return();
            _items = larger;
        }

        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    public void Shorten(int count) => Count = count;

    public readonly void Return() => ArrayPool<T>.Shared.Return(_items);
}
