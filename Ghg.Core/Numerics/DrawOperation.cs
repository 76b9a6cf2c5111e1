namespace Ghg.Core.Numerics;

/// <summary>What a step of a <see cref="DrawProgram"/> does.</summary>
internal enum DrawOperation
{
    /// <summary>A number that no draw moves.</summary>
    Constant,

    /// <summary>A variable's draws.</summary>
    Input,

    /// <summary>Left + right.</summary>
    Add,

    /// <summary>Left − right.</summary>
    Subtract,

    /// <summary>Left × right.</summary>
    Multiply,

    /// <summary>Left ÷ right.</summary>
    Divide,

    /// <summary>e to the left.</summary>
    Exp,

    /// <summary>The natural logarithm of the left.</summary>
    Log,
}
