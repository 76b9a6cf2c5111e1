using Ghg.Core.Units;

namespace Ghg.Core.Methods.Industry;

/// <summary>Inputs that are shares of a whole: 50 written for 50 % is refused.</summary>
internal static class Shares
{
    /// <summary>A share that the method can do without; null if nobody states it.</summary>
    public static MethodInput? Optional(MethodCase methodCase, string parameter, string column) => Checked(methodCase, methodCase.Parameter(parameter, Dimension.None, column: column), column);

    /// <summary>A share that the method needs; null, with a finding, if nobody states it.</summary>
    public static MethodInput? Needed(MethodCase methodCase, string parameter, string column = "") => Checked(methodCase, methodCase.Needed(parameter, Dimension.None, column: column), column);

    private static MethodInput? Checked(MethodCase methodCase, MethodInput? share, string column) => share is not null && Share.Holds(methodCase, share, column) ? share : null;
}
