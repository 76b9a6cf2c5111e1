namespace Ghg.Core.Numerics;

/// <summary>
/// The operations of some formulas in one list, done on a block of draws at a time. What several formulas do alike is done once, what no draw moves is
/// worked out beforehand, and room that nobody needs any more is used again, so that the work stays in the processor's cache.
/// </summary>
internal sealed class DrawProgram
{
    /// <summary>Draws in a block.</summary>
    public const int Block = 256;

    private readonly int _variables;
    private readonly List<double> _constants = [];
    private readonly List<Operation> _operations = [];
    private readonly int[] _results;

    // Until all constants are known: a variable is its number, an operation's result -1 minus its place, a constant stands behind all variables.
    private DrawProgram(IReadOnlyList<Sampled> results, int variables, Func<IInput, int> variableOf)
    {
        _variables = variables;
        var places = new Dictionary<Sampled, int>(ReferenceEqualityComparer.Instance);
        var constants = new Dictionary<long, int>();
        var known = new Dictionary<Operation, int>();
        foreach (var node in Graph.Order(results, n => (n.Left, n.Right)))
        {
            var left = node.Left is null ? variables : places[node.Left];
            var right = node.Right is null ? variables : places[node.Right];
            places[node] = node.Operation == DrawOperation.Input && variableOf(node.Input!) is >= 0 and var variable ? variable
                : left >= variables && right >= variables ? PlaceOf(node.Value, constants)
                : PlaceOf(new Operation(node.Operation, 0, left, right), known);
        }

        _results = Allocate([.. results.Select(r => places[r])]);
    }

    /// <summary>How many results it has.</summary>
    public int Results => _results.Length;

    /// <summary>How many operations a draw takes.</summary>
    public int Length => _operations.Count;

    /// <summary>The room that a thread needs, with the constants in it; the draws of variable i begin at i blocks.</summary>
    public double[] Room()
    {
        var room = new double[Cells * Block];
        for (var i = 0; i < _constants.Count; i++)
        {
            room.AsSpan((_variables + i) * Block, Block).Fill(_constants[i]);
        }

        return room;
    }

    private int Cells { get; set; }

    /// <summary>The program of some numbers.</summary>
    /// <param name="results">The numbers.</param>
    /// <param name="variables">How many variables there are.</param>
    /// <param name="variableOf">The number of the variable that an input is; negative for an input that no draw moves.</param>
    public static DrawProgram Of(IReadOnlyList<Sampled> results, int variables, Func<IInput, int> variableOf) => new(results, variables, variableOf);

    /// <summary>Works the results out for the draws that stand in a room.</summary>
    /// <param name="room">The room.</param>
    public void Run(double[] room)
    {
        foreach (var (operation, target, left, right) in _operations)
        {
            BlockArithmetic.Apply(operation, room.AsSpan(left * Block, Block), room.AsSpan(right * Block, Block), room.AsSpan(target * Block, Block));
        }
    }

    /// <summary>A result's draws in a room.</summary>
    /// <param name="room">The room.</param>
    /// <param name="result">The number of the result.</param>
    public ReadOnlySpan<double> Result(double[] room, int result) => room.AsSpan(_results[result] * Block, Block);

    private int PlaceOf(double constant, Dictionary<long, int> constants)
    {
        var bits = BitConverter.DoubleToInt64Bits(constant);
        if (!constants.TryGetValue(bits, out var place))
        {
            constants[bits] = place = _variables + _constants.Count;
            _constants.Add(constant);
        }

        return place;
    }

    private int PlaceOf(Operation operation, Dictionary<Operation, int> known)
    {
        if (!known.TryGetValue(operation, out var place))
        {
            known[operation] = place = -1 - _operations.Count;
            _operations.Add(operation);
        }

        return place;
    }

    // Gives each operation a cell for its result: one whose number has been used for the last time, else a new one.
    private int[] Allocate(int[] results)
    {
        var lastUse = new int[_operations.Count];
        for (var i = 0; i < _operations.Count; i++)
        {
            Use(_operations[i].Left, i);
            Use(_operations[i].Right, i);
        }

        foreach (var result in results)
        {
            Use(result, int.MaxValue);
        }

        Cells = _variables + _constants.Count;
        var (cells, free) = (new int[_operations.Count], new Stack<int>());
        for (var i = 0; i < _operations.Count; i++)
        {
            var operation = _operations[i];
            cells[i] = free.TryPop(out var cell) ? cell : Cells++;
            _operations[i] = operation with { Target = cells[i], Left = CellOf(operation.Left), Right = CellOf(operation.Right) };
            Free(operation.Left, i);
            if (operation.Right != operation.Left)
            {
                Free(operation.Right, i);
            }
        }

        return [.. results.Select(CellOf)];

        void Use(int place, int at)
        {
            if (place < 0)
            {
                lastUse[-1 - place] = at;
            }
        }

        void Free(int place, int at)
        {
            if (place < 0 && lastUse[-1 - place] == at)
            {
                free.Push(cells[-1 - place]);
            }
        }

        int CellOf(int place) => place < 0 ? cells[-1 - place] : place;
    }

    private readonly record struct Operation(DrawOperation Kind, int Target, int Left, int Right);
}
