using Ghg.Core.Numerics;

namespace Ghg.Core.Activities;

/// <summary>What the rows of each key add up to, by the key's number in a <see cref="KeyStore"/>. A thread has its own; adding them up gives the same in any order.</summary>
internal sealed class KeySums
{
    private const int PieceBits = 12;
    private const int PieceSize = 1 << PieceBits;

    private readonly Dictionary<int, KeyRest> _rests = [];
    private KeySum[]?[] _pieces = new KeySum[]?[16];

    /// <summary>The sum of a key, without rows if it has none.</summary>
    public ref KeySum this[int number]
    {
        get
        {
            var piece = number >> PieceBits;
            var sums = piece < _pieces.Length ? _pieces[piece] : null;
            return ref (sums ?? Piece(piece))[number & (PieceSize - 1)];
        }
    }

    /// <summary>Looks at a sum, so that it is near when it is needed.</summary>
    public int Touch(int number) => this[number].Rows;

    /// <summary>Adds a row; false if the sum leaves the range.</summary>
    public bool Add(int number, in PendingRow row)
    {
        ref var sum = ref this[number];
        sum.Count(1, row.Row, row.Row);
        sum.IsFaulty |= row.IsFaulty;
        if (row.Source != 0 && row.Source != sum.Source)
        {
            AddSource(number, ref sum, row.Source);
        }

        if (row.IsNegative)
        {
            NoteNegative(number, row.Row);
        }

        return !row.HasAmount || AddAmount(number, ref sum, row.Amount);
    }

    /// <summary>Adds what another table has of a key; false if the sum leaves the range.</summary>
    public bool Add(int number, KeySums other, int otherNumber)
    {
        ref var theirs = ref other[otherNumber];
        if (theirs.Rows == 0)
        {
            return true;
        }

        ref var ours = ref this[number];
        ours.Count(theirs.Rows, theirs.First, theirs.Last);
        ours.IsFaulty |= theirs.IsFaulty;
        foreach (var source in other.SourcesOf(otherNumber))
        {
            AddSource(number, ref ours, source);
        }

        if (other.NegativeOf(otherNumber) is { } negative)
        {
            NoteNegative(number, negative);
        }

        return theirs.IsWide
            ? Widen(number, ref ours).Amount.TryAdd(other._rests[otherNumber].Amount)
            : AddAmount(number, ref ours, new ExactAmount(theirs.Head, 0));
    }

    /// <summary>Takes a key out, once it has been added to another.</summary>
    public void Remove(int number)
    {
        this[number] = default;
        _rests.Remove(number);
    }

    /// <summary>The exact sum of a key.</summary>
    public ExactSum AmountOf(int number)
    {
        ref var sum = ref this[number];
        return sum.IsWide ? _rests[number].Amount : ExactSum.Of(new ExactAmount(sum.Head, 0));
    }

    /// <summary>The distinct sources of a key's rows, in no order.</summary>
    public IReadOnlyList<int> SourcesOf(int number)
    {
        var first = this[number].Source;
        return first == 0 ? [] : _rests.GetValueOrDefault(number)?.Sources is { } more ? [first, .. more] : [first];
    }

    /// <summary>The first row of a key with a negative amount, or null.</summary>
    public RowNumber? NegativeOf(int number) => _rests.GetValueOrDefault(number)?.Negative;

    private bool AddAmount(int number, ref KeySum sum, ExactAmount amount)
    {
        var total = unchecked(sum.Head + amount.Head);
        var overflows = Int128.IsNegative((sum.Head ^ total) & (amount.Head ^ total));
        if (overflows || amount.Tail != 0 || sum.IsWide)
        {
            return Widen(number, ref sum).Amount.TryAdd(amount);
        }

        sum.Head = total;
        return true;
    }

    private KeyRest Widen(int number, ref KeySum sum)
    {
        var rest = RestOf(number);
        if (!sum.IsWide)
        {
            (rest.Amount, sum.Head, sum.IsWide) = (ExactSum.Of(new ExactAmount(sum.Head, 0)), 0, true);
        }

        return rest;
    }

    private void AddSource(int number, ref KeySum sum, int source)
    {
        if (sum.Source == 0)
        {
            sum.Source = source;
        }
        else if (sum.Source != source)
        {
            (RestOf(number).Sources ??= []).Add(source);
        }
    }

    private void NoteNegative(int number, RowNumber row)
    {
        var rest = RestOf(number);
        rest.Negative = rest.Negative is { } earlier ? RowNumber.Earlier(earlier, row) : row;
    }

    private KeyRest RestOf(int number)
    {
        if (!_rests.TryGetValue(number, out var rest))
        {
            _rests[number] = rest = new KeyRest();
        }

        return rest;
    }

    private KeySum[] Piece(int piece)
    {
        if (piece >= _pieces.Length)
        {
            Array.Resize(ref _pieces, Math.Max(_pieces.Length * 2, piece + 1));
        }

        return _pieces[piece] ??= new KeySum[PieceSize];
    }
}
