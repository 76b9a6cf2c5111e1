using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>
/// What the rows of each key add up to, by the key's number in a <see cref="KeyStore"/>. Each thread has its own, since two that write to one wait for each
/// other's memory at every row; in the end they are added to one.
/// </summary>
internal sealed class KeySums
{
    private const int PieceBits = 12;
    private const int PieceSize = 1 << PieceBits;

    private Piece?[] _pieces = new Piece?[16];

    /// <summary>The sum of a key, without rows if it has none.</summary>
    public ref KeySum this[int number] => ref PieceOf(number).Sums[number & (PieceSize - 1)];

    /// <summary>Looks at a sum, so that it is near when it is needed.</summary>
    public int Touch(int number) => this[number].Rows;

    /// <summary>Adds a row that comes after those added before; false if the sum leaves the range, so that it is no sum any more.</summary>
    public bool Add(int number, in PendingRow row)
    {
        var piece = PieceOf(number);
        ref var sum = ref piece.Sums[number & (PieceSize - 1)];
        sum.Count(row.Row);
        sum.IsFaulty |= row.IsFaulty;
        if (row.Source != 0 && row.Source != sum.Source)
        {
            AddSource(piece, number, ref sum, row.Source);
        }

        if (row.IsNegative)
        {
            NoteNegative(piece, number, row.Row);
        }

        var fits = !row.HasAmount || AddAmount(piece, number, ref sum, row.Amount);
        sum.IsFaulty |= !fits;
        return fits;
    }

    /// <summary>Adds the sums of another thread, key by key. Calls back for a key whose sum leaves the range, so that it is no sum any more.</summary>
    public void Add(KeySums others, Action<int> onOverflow)
    {
        for (var index = 0; index < others._pieces.Length; index++)
        {
            for (var at = 0; others._pieces[index] is not null && at < PieceSize; at++)
            {
                var number = (index << PieceBits) + at;
                if (!Add(number, others, number))
                {
                    onOverflow(number);
                }
            }
        }
    }

    /// <summary>Adds what a key adds up to in other sums, or in these; false if the sum leaves the range, so that it is no sum any more.</summary>
    public bool Add(int number, KeySums others, int other)
    {
        ref var theirs = ref others[other];
        if (theirs.Rows == 0)
        {
            return true;
        }

        var piece = PieceOf(number);
        ref var ours = ref this[number];
        ours.Count(theirs.Rows, theirs.First, theirs.Last);
        foreach (var source in others.SourcesOf(other))
        {
            AddSource(piece, number, ref ours, source);
        }

        if (others.NegativeOf(other) is { } negative)
        {
            NoteNegative(piece, number, negative);
        }

        var fits = theirs.IsWide
            ? Widen(piece, number, ref ours).Amount.TryAdd(others.AmountOf(other))
            : AddAmount(piece, number, ref ours, new ExactAmount(theirs.Head, 0));
        ours.IsFaulty |= theirs.IsFaulty | !fits;
        return fits;
    }

    /// <summary>Takes a key out, once it has been added to another.</summary>
    public void Remove(int number)
    {
        this[number] = default;
        PieceOf(number).Rests.Remove(number);
    }

    /// <summary>The exact sum of a key.</summary>
    public ExactSum AmountOf(int number)
    {
        ref var sum = ref this[number];
        return sum.IsWide ? PieceOf(number).Rests[number].Amount : ExactSum.Of(new ExactAmount(sum.Head, 0));
    }

    /// <summary>The distinct sources of a key's rows, in no order.</summary>
    public IReadOnlyList<int> SourcesOf(int number)
    {
        var first = this[number].Source;
        return first == 0 ? [] : PieceOf(number).Rests.GetValueOrDefault(number)?.Sources is { } more ? [first, .. more] : [first];
    }

    /// <summary>The first row of a key with a negative amount, or null.</summary>
    public RowNumber? NegativeOf(int number) => PieceOf(number).Rests.GetValueOrDefault(number)?.Negative;

    private static bool AddAmount(Piece piece, int number, ref KeySum sum, ExactAmount amount)
    {
        var total = unchecked(sum.Head + amount.Head);
        var overflows = Int128.IsNegative((sum.Head ^ total) & (amount.Head ^ total));
        if (overflows || amount.Tail != 0 || sum.IsWide)
        {
            return Widen(piece, number, ref sum).Amount.TryAdd(amount);
        }

        sum.Head = total;
        return true;
    }

    private static KeyRest Widen(Piece piece, int number, ref KeySum sum)
    {
        var rest = RestOf(piece, number);
        if (!sum.IsWide)
        {
            (rest.Amount, sum.Head, sum.IsWide) = (ExactSum.Of(new ExactAmount(sum.Head, 0)), 0, true);
        }

        return rest;
    }

    private static void AddSource(Piece piece, int number, ref KeySum sum, int source)
    {
        if (sum.Source == 0)
        {
            sum.Source = source;
        }
        else if (sum.Source != source)
        {
            (RestOf(piece, number).Sources ??= []).Add(source);
        }
    }

    private static void NoteNegative(Piece piece, int number, RowNumber row)
    {
        var rest = RestOf(piece, number);
        rest.Negative = rest.Negative is { } earlier ? RowNumber.Earlier(earlier, row) : row;
    }

    private static KeyRest RestOf(Piece piece, int number)
    {
        if (!piece.Rests.TryGetValue(number, out var rest))
        {
            piece.Rests[number] = rest = new KeyRest();
        }

        return rest;
    }

    private Piece PieceOf(int number)
    {
        var index = number >> PieceBits;
        return (index < _pieces.Length ? _pieces[index] : null) ?? AddPiece(index);
    }

    private Piece AddPiece(int index)
    {
        if (index >= _pieces.Length)
        {
            Array.Resize(ref _pieces, Math.Max(_pieces.Length * 2, index + 1));
        }

        return _pieces[index] = new Piece();
    }

    private sealed class Piece
    {
        public KeySum[] Sums { get; } = new KeySum[PieceSize];

        public Dictionary<int, KeyRest> Rests { get; } = [];
    }
}
