using Ghg.Core.Diagnostics;

namespace Ghg.Core.Methods.Energy;

/// <summary>Shares of a whole.</summary>
internal static class Share
{
    /// <summary>Whether a share is from nothing to all; else a finding.</summary>
    public static bool Holds(MethodCase methodCase, MethodInput share, string column)
    {
        if (share.Value is >= 0 and <= 1)
        {
            return true;
        }

        methodCase.Fail(Rules.InvalidInput, column, column, $"{share.Text} {share.Unit.Id}", "0 % .. 100 %");
        return false;
    }
}
